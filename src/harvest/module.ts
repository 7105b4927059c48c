import type { Module } from '#platform/module';

const module: Module = { name: 'harvest' };
export default module;
