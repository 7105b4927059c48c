/**
 * The pieces every page is built from. They know no word of any concept: a page hands them its words, and they give it
 * the one look, the wiring for assistive technology, and markup that works without scripts.
 */
export { About } from './about';
export { ActionButton } from './action-button';
export { Badge, type Tone } from './badge';
export { Block, type BlockColour, blockColours } from './block';
export { Button, type ButtonKind } from './button';
export { ButtonLink } from './button-link';
export { Card } from './card';
export { Choices } from './choices';
export { Disclosure } from './disclosure';
export { Empty } from './empty';
export { ErrorPage, ForbiddenPage, NotFoundPage, NotHerePage, TooLargePage } from './error-pages';
export { Facts } from './facts';
export { Field } from './field';
export { FilesField } from './files-field';
export { Form } from './form';
export { Notice } from './notice';
export { Page } from './page';
export { Pager } from './pager';
export { Pictogram, pictograms } from './pictogram';
export type { Problem } from './problem';
export { Prose } from './prose';
export { QrCode } from './qr-code';
export { Select } from './select';
export type { Link, Shell } from './shell';
export { Table } from './table';
export { Tabs } from './tabs';
export { TextArea } from './text-area';
export { Time } from './time';
