/** Whether a file that came in is known to do harm, as a scanner beside this application says. Without one nothing is scanned. */
export { type Scanner, ScannerAway, scannerAt } from './scanner-at';
