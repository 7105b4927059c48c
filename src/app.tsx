import about from '#about/module';
import accounts from '#accounts/module';
import { withViewer } from '#accounts/with-viewer';
import attachments from '#attachments/module';
import entries from '#entries/module';
import exchange from '#exchange/module';
import feed from '#feed/module';
import harvest from '#harvest/module';
import ideas from '#ideas/module';
import insights from '#insights/module';
import library from '#library/module';
import meetings from '#meetings/module';
import photos from '#photos/module';
import posters from '#posters/module';
import room from '#room/module';
import search from '#search/module';
import tiles from '#tiles/module';
import trail from '#trail/module';
import value from '#value/module';
import home from '#home/module';
import network from '#network/module';
import { withNetwork } from '#network/with-network';
import type { Module } from '#platform/module';
import { createWeb, type WebDeps } from '#platform/web/server';
import { health } from '#platform/web/health';
import questions from '#questions/module';
import { registryOf } from '#entries/registry';
import type { Hono } from 'hono';
import type { Web } from '#platform/web/env';

/** Every module of the house, in the order of the menu. */
export const modules: Module[] = [
  home,
  questions,
  insights,
  library,
  meetings,
  posters,
  tiles,
  ideas,
  network,
  feed,
  trail,
  search,
  attachments,
  photos,
  value,
  room,
  harvest,
  entries,
  accounts,
  about,
  exchange,
];

/** What the modules say of themselves, for those who read and know no concept. */
export const registry = registryOf(modules);

/** The composition root: the frame, who looks, then every module's own addresses. */
export function createApp(deps: WebDeps): Hono<Web> {
  const app = createWeb({ ...deps, uploads: modules.flatMap((module) => module.uploads ?? []) });
  app.route('/', health(deps));
  app.use(async (c, next) => {
    c.set('registry', registry);
    await next();
  });
  app.use(withViewer);
  for (const { routes } of modules) if (routes?.site) app.route('/', routes.site);
  app.use('/:network/*', withNetwork(modules.flatMap((module) => module.menu ?? [])));
  for (const { routes } of modules) if (routes?.network) app.route('/:network', routes.network);
  return app;
}

export const jobsOf = (deps: Parameters<NonNullable<Module['jobs']>>[0]) => modules.flatMap((module) => module.jobs?.(deps) ?? []);
