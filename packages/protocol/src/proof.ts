type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Flat<T> = T extends object ? { [K in keyof T]: Flat<T[K]> } : T

/** `true` where a hand-written type and a schema's output are the same; else the build fails. */
export type Proof<Type, Schema> = Same<Flat<Type>, Flat<Schema>>
