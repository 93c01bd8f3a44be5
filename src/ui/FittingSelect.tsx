import { makeStyles, Select, type SelectProps } from "@fluentui/react-components";

/** A choice that is as narrow as its place; by itself one is as wide as its longest name. */
export function FittingSelect(props: SelectProps) {
  const styles = useStyles();
  return <Select {...props} className={styles.fitting} root={{ className: styles.fitting }} />;
}

const useStyles = makeStyles({
  fitting: { minWidth: 0 },
});
