import type { Module } from '#platform/module';

const module: Module = { name: 'tiles' };
export default module;
