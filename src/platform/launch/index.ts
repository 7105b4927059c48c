export { command, type Tools } from './command';
export { migrateDatabase, provideDatabase } from './database';
export { type Life, live } from './life';
export { listen } from './listen';
export { patiently } from './patiently';
export { welcome } from './welcome';
