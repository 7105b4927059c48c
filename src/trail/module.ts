import type { Module } from '#platform/module';

const module: Module = { name: 'trail' };
export default module;
