import { shorten } from '#platform/text';

/** What one of many alike is about, behind its words: heard, not seen. */
export const About = ({ of }: { of: string }) => <span class="visually-hidden">: {shorten(of, 80)}</span>;
