import type { Module } from '#platform/module';

const module: Module = { name: 'search' };
export default module;
