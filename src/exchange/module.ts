import type { Module } from '#platform/module';

const module: Module = { name: 'exchange' };
export default module;
