import type { Module } from '#platform/module';

const module: Module = { name: 'ideas' };
export default module;
