import type { Module } from '#platform/module';

const module: Module = { name: 'attachments' };
export default module;
