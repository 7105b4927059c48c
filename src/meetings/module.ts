import type { Module } from '#platform/module';

const module: Module = { name: 'meetings' };
export default module;
