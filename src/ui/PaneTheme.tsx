import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { paneThemes } from "./paneThemes";
import { type ReadTheme, useThemeName } from "./useThemeName";

export interface PaneThemeProps {
  readonly readTheme: ReadTheme;
  readonly children: ReactNode;
}

/** The page in the theme that the program around it, or else the system, asks for. */
export function PaneTheme({ readTheme, children }: PaneThemeProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={paneThemes[useThemeName(readTheme)]} className={styles.whole}>
      {children}
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  whole: { minHeight: "100vh" },
});
