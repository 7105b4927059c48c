import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export function stopWith(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

/**
 * Runs a program and shows that it is still at work: at least every two seconds a sign of life. What it prints itself is shown
 * when it fails, and only then. `measure` tells how far it is.
 */
export async function withProgress(what, program, args, { failure, measure }) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`;
  const terminal = process.stdout.isTTY;
  const show = (rest) => process.stdout.write(terminal ? `\r${what} … ${rest}   ` : `${what} … ${rest}\n`);
  show('');
  const timer = setInterval(() => show(measure ? `${seconds()}, ${measure()}` : seconds()), terminal ? 500 : 1900);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((done) => {
    child.on('error', (error) => {
      output += error.message;
      done(1);
    });
    child.on('close', done);
  });
  clearInterval(timer);
  show(code === 0 ? `done in ${seconds()}` : `failed after ${seconds()}`);
  if (terminal) process.stdout.write('\n');
  if (code === 0) return;
  process.stderr.write(`\n${stripVTControlCharacters(output).trim()}\n`);
  stopWith(failure);
}
