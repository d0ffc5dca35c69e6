interface Props<T extends string | number> {
  /** Of the group on the page. */
  name: string;
  options: readonly T[];
  labelOf: (option: T) => string;
  value: T | undefined;
  onChange: (option: T) => void;
}

/** One of a few, side by side: what stands in `.segmented`, behind or below the legend. */
export function Segments<T extends string | number>({ name, options, labelOf, value, onChange }: Props<T>) {
  return (
    <>
      {options.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
          <span>{labelOf(each)}</span>
        </label>
      ))}
    </>
  );
}
