/**
 * Bringing a network in from files, and one day taking it out again. For the coordinator who has it all in a spreadsheet and for the
 * programmer who moves it between installations. A file is data with stable keys: it can come in again, changes what it changed itself,
 * and leaves what people changed. Deliberately not here: removing anything, passwords, and any table but its own; rows go in through the
 * door of the module that owns them.
 */
export { importFiles } from './import-network';
export { loadExamples } from './load-examples';
export { liveAgain } from './live-again';
