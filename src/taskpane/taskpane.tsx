import { FluentProvider } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { FirstPage } from "./FirstPage";
import { thaiTheme } from "./thaiTheme";

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no element with the id root");

createRoot(root).render(
  <StrictMode>
    <FluentProvider theme={thaiTheme}>
      <FirstPage />
    </FluentProvider>
  </StrictMode>,
);
