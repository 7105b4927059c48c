import type { Module } from '#platform/module';

const module: Module = { name: 'library' };
export default module;
