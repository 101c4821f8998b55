/** What the middleware hands to the layouts. */
type Alerts = import('./domain/alert/alert.ts').Alert[];

declare namespace App {
  interface Locals {
    alerts: Alerts;
  }
}
