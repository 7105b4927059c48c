import type { Module } from '#platform/module';

const module: Module = { name: 'value' };
export default module;
