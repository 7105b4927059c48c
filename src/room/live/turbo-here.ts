/** What we use of Turbo, which every page has already: importing it would make a second one. */
type StreamElement = HTMLElement & { templateContent: DocumentFragment };
type Turbo = {
  renderStreamMessage: (html: string) => void;
  StreamActions: Record<string, (this: StreamElement) => void>;
  visit: (address: string, how: { action: 'replace' }) => void;
};

export const turbo = (): Turbo => (window as unknown as { Turbo: Turbo }).Turbo;
