import { m } from '#platform/i18n';
import { number } from '#platform/text';

const kilobyte = 1024;
const megabyte = kilobyte * 1024;

/** 1,2 MB or 340 kB; nothing is less than 1 kB. */
export const fileSize = (bytes: number): string =>
  bytes < megabyte
    ? m.attachments_kilobytes({ number: number(Math.max(1, bytes / kilobyte), 0) })
    : m.attachments_megabytes({ number: number(bytes / megabyte) });
