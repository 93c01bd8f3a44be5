import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { paneThemes } from "./paneThemes";
import { useThemeName } from "./useThemeName";

/** The page in the theme that the system asks for. */
export function PaneTheme({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={paneThemes[useThemeName()]} className={styles.whole}>
      {children}
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  whole: { minHeight: "100vh" },
});
