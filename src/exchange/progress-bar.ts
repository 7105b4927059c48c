import { m } from '#platform/i18n';
import type { Progress } from './write';

const width = 30;

/**
 * A bar that fills on a terminal. Where there is none (a log, a pipe) a line every tenth. Short work, below `worth` rows, shows nothing:
 * it is over before it could be read.
 */
export function progressBar(out: { isTTY?: boolean; write(text: string): boolean }, worth = 2000): Progress {
  let told = -1;
  return (done, all) => {
    if (all < worth) return;
    const tenth = Math.floor((done / all) * 10);
    if (out.isTTY) {
      const filled = Math.round((done / all) * width);
      out.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${m.exchange_rows({ done, all })}${done === all ? '\n' : ''}`);
    } else if (tenth > told) out.write(`${m.exchange_rows({ done, all })}\n`);
    told = tenth;
  };
}
