// Turbo brings no types of its own; this is all of it that we touch.
declare module '@hotwired/turbo' {
  export const config: { drive: { progressBarDelay: number; enabled: boolean } };
}
