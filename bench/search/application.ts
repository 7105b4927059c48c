// The application's own code as the bench calls it, beside what it asks over HTTP; built by `build-application.ts`.
export { modules } from '#app';
export { outsider } from '#entries/index';
export { registryOf } from '#entries/registry';
export { viewerById } from '#accounts/viewer';
export { migrate, openDatabase } from '#platform/db';
export { reindex, search } from '#search/index';
export { rewordQuestion } from '#questions/reword-question';
