import type { Module } from '#platform/module';

const module: Module = { name: 'network' };
export default module;
