import type { Module } from '#platform/module';

const module: Module = { name: 'home' };
export default module;
