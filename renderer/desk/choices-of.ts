/** The choices of a field from a record of their names, in its order. */
export function choicesOf<Value extends string>(
  names: Readonly<Record<Value, string>>,
): { value: Value; name: string }[] {
  return (Object.keys(names) as Value[]).map((value) => ({ value, name: names[value] }))
}
