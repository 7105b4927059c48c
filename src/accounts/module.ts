import type { Module } from '#platform/module';

const module: Module = { name: 'accounts' };
export default module;
