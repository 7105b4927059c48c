import type { Module } from '#platform/module';

const module: Module = { name: 'feed' };
export default module;
