import type { Module } from '#platform/module';

const module: Module = { name: 'posters' };
export default module;
