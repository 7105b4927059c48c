import type { Module } from '#platform/module';

const module: Module = { name: 'questions' };
export default module;
