/** What the outbox needs of a storage. Each call is atomic; the promises resolve once durable. */
export interface KeyValueStore {
  entries(): Promise<[key: string, value: unknown][]>
  set(key: string, value: unknown): Promise<void>
  /** Leaves alone what the change gives nothing for. */
  update(key: string, change: (old: unknown) => unknown): Promise<void>
  remove(keys: string[]): Promise<void>
  /**
   * Runs the work of one of those who share the storage at a time, as far as it can be known. Work of
   * another name does not wait.
   */
  exclusively(work: () => Promise<unknown>, name: string): Promise<unknown>
  /** The widget is gone. What is still asked of it is done, and nothing is held open for more. */
  close?(): void
  /** `false` where what is stored ends with the page. */
  readonly durable: boolean
}
