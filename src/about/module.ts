import type { Module } from '#platform/module';
import { aboutRoutes } from './routes';

const module: Module = { name: 'about', routes: { site: aboutRoutes } };
export default module;
