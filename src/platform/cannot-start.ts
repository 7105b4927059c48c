/** Something only the person who starts the application can put right: one sentence that says what to do. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}
