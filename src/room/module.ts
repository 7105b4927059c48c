import type { Module } from '#platform/module';

const module: Module = { name: 'room' };
export default module;
