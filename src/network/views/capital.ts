/** Names of roles and kinds are written for the middle of a sentence; where one stands alone it begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
