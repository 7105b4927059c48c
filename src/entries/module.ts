import type { Module } from '#platform/module';

const module: Module = { name: 'entries' };
export default module;
