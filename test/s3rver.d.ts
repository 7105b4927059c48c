declare module '@20minutes/s3rver' {
  /** As far as the tests use it; the package brings no types. */
  export default class S3rver {
    constructor(options: { port: number; address: string; silent: boolean; directory: string; configureBuckets: { name: string }[] });
    run(): Promise<object>;
    close(): Promise<void>;
  }
}
