import type { Module } from '#platform/module';

const module: Module = { name: 'photos' };
export default module;
