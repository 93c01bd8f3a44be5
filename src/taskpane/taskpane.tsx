import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { checkRequiredApi } from "../hosts/excel/requiredApi";
import { Pane } from "../ui/Pane";
import { type StepName, stepNames } from "../ui/paneMemory";
import { PaneTheme } from "../ui/PaneTheme";
import { TooOld } from "../ui/TooOld";
import { createPaneMemory } from "./createPaneMemory";
import { createExcelServices } from "./excel/createExcelServices";
import { isExcelApiSupported } from "../hosts/excel/isExcelApiSupported";
import { createFileServices } from "./files/createFileServices";
import { registerOffline } from "./registerOffline";
import { type OfficeAround, readOffice, readOfficeTheme } from "./readOffice";

void start();
registerOffline();

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no element with the id root");
  const office = await readOffice();
  const readTheme = office.isExcel ? readOfficeTheme : () => null;
  createRoot(root).render(
    <StrictMode>
      <PaneTheme readTheme={readTheme}>{paneIn(office)}</PaneTheme>
    </StrictMode>,
  );
}

/** The pane over the workbook that is open in Excel, or over files; or why this Excel can't have it. */
function paneIn({ isExcel, language }: OfficeAround): ReactNode {
  const api = isExcel ? checkRequiredApi(isExcelApiSupported) : null;
  if (api !== null && !api.ok) {
    const pageUrl = `${location.origin}${location.pathname}`;
    return <TooOld problems={api.problems} language={language} pageUrl={pageUrl} />;
  }
  return (
    <Pane
      services={isExcel ? createExcelServices() : createFileServices()}
      memory={createPaneMemory(language)}
      startAt={stepAsked()}
      now={new Date()}
    />
  );
}

/** The step that a ribbon button has put into the page's address. */
function stepAsked(): StepName | null {
  const asked = new URLSearchParams(location.search).get("step");
  return stepNames.find((each) => each === asked) ?? null;
}
