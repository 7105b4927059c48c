import { isId, newId } from '#platform/id';

/** An id from a form or an address; what cannot be one is replaced by one that nothing has. */
export const idOr = (id: string | undefined): string => (id && isId(id) ? id : newId());
