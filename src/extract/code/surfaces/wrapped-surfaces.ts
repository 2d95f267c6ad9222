import { formatPlace } from '../../../model/place.ts';
import { isInSurface } from './nested-surfaces.ts';
import { nameOfComponent } from '../components/declared-components.ts';
import type { SurfaceSite } from './surfaces.ts';

/**
 * Places where the components are declared that a surface comes down to: its own, and the one around all else that
 * it shows. `<FeedEntry />` and a page that only wrap a `<Post />` come down to that, and are mended there.
 */
export function coresOf(site: SurfaceSite, inside: readonly SurfaceSite[]): string[] {
  const shown = inside.filter(one => !one.isUse && one.says === undefined);
  const around = shown.filter(one => shown.every(other => other === one || isInSurface(other, one)));
  return [site, ...around].flatMap(({ own, declared }) => {
    const component = own ?? declared;
    return component ? [formatPlace(component.file.placeOf(nameOfComponent(component)))] : [];
  });
}
