import type { Module } from '#platform/module';
import { deskStream, hallStream } from './live/index';

const module: Module = { name: 'room', routes: { site: hallStream, network: deskStream } };
export default module;
