# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: simplify.py RINGS WORLD: projects and simplifies the outlines of the countries; see make.sh.

Neighbours share their border: it is cut into arcs, each arc is simplified once, and both get the same points."""
import collections
import math
import sys

WIDTH = 10000        # of the map, in units; about 28 to a degree at the equator
TOLERANCE = 2.2      # units that a simplified line may stray
SMALLEST = 30        # square units of an island that is drawn, where its country has a larger one
SOUTH_END = -57      # degrees; Antarctica is left out

# Natural Earth draws who is in control. News names states, so what the United Nations count to a state is drawn with it.
CODES = {"KOS": "XK", "CYN": "CY", "SOL": "SO"}
CRIMEA = (33.9, 45.2)  # a place in it; Natural Earth has it with Russia, resolution 68/262 of the General Assembly with Ukraine

# The projection of Robinson: length of the parallels and their distance from the equator, every five degrees.
LENGTH = [1.0000, 0.9986, 0.9954, 0.9900, 0.9822, 0.9730, 0.9600, 0.9427, 0.9216, 0.8962, 0.8679, 0.8350, 0.7986, 0.7597,
          0.7186, 0.6732, 0.6213, 0.5722, 0.5322]
DISTANCE = [0.0000, 0.0620, 0.1240, 0.1860, 0.2480, 0.3100, 0.3720, 0.4340, 0.4958, 0.5571, 0.6176, 0.6769, 0.7346, 0.7903,
            0.8435, 0.8936, 0.9394, 0.9761, 1.0000]


def project(longitude, latitude):
    place = min(abs(latitude) / 5, 17.999)
    step = int(place)
    part = place - step
    length = LENGTH[step] + (LENGTH[step + 1] - LENGTH[step]) * part
    distance = DISTANCE[step] + (DISTANCE[step + 1] - DISTANCE[step]) * part
    x = length * longitude / 180
    y = math.copysign(distance, -latitude) * 0.5072  # the height of the whole earth is that part of its width
    return round((x + 1) * WIDTH / 2), round((y + 0.5072) * WIDTH / 2)


def area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1])) / 2


def holds(ring, point):
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        if (y1 > point[1]) != (y2 > point[1]) and point[0] < (x2 - x1) * (point[1] - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def read(path):
    """Rings by code, each an open list of projected points; '-' for land of no state."""
    rings = collections.defaultdict(list)
    for line in open(path, encoding="utf-8"):
        code, own, *numbers = line.split()
        points = [(float(a), float(b)) for a, b in zip(numbers[::2], numbers[1::2])]
        if max(latitude for _, latitude in points) < SOUTH_END:
            continue
        code = CODES.get(own, code)
        if code == "RU" and holds(points[:-1], CRIMEA):
            code = "UA"
        ring = []
        for point in points[:-1] or points:
            projected = project(*point)
            if not ring or projected != ring[-1]:
                ring.append(projected)
        while len(ring) > 1 and ring[0] == ring[-1]:
            ring.pop()
        if len(ring) > 2 or code not in rings:
            rings[code].append(ring)
    return rings


def junctions(rings):
    """The points at which borders part."""
    neighbours = collections.defaultdict(set)
    for many in rings.values():
        for ring in many:
            for before, point, after in zip(ring[-1:] + ring[:-1], ring, ring[1:] + ring[:1]):
                neighbours[point].update((before, after))
    return {point for point, near in neighbours.items() if len(near) > 2}


def arcs_of(ring, ends):
    starts = [index for index, point in enumerate(ring) if point in ends] or [ring.index(min(ring))]
    turned = ring[starts[0]:] + ring[:starts[0]]
    cuts = [start - starts[0] for start in starts] + [len(ring)]
    turned.append(turned[0])
    return [tuple(turned[a:b + 1]) for a, b in zip(cuts, cuts[1:])]


def simplified(arc):
    """Douglas and Peucker; the same for an arc and its reverse."""
    if arc > arc[::-1]:
        return simplified(arc[::-1])[::-1]
    keep = {0, len(arc) - 1}
    if arc[0] == arc[-1]:  # an island: from its far end too
        keep.add(max(range(len(arc)), key=lambda i: math.dist(arc[0], arc[i])))
    parts = sorted(keep)
    todo = list(zip(parts, parts[1:]))
    while todo:
        a, b = todo.pop()
        (x1, y1), (x2, y2) = arc[a], arc[b]
        length = math.dist(arc[a], arc[b]) or 1
        far = max(range(a + 1, b), default=None,
                  key=lambda i: abs((x2 - x1) * (y1 - arc[i][1]) - (x1 - arc[i][0]) * (y2 - y1)))
        if far is None:
            continue
        x, y = arc[far]
        if abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length > TOLERANCE:
            keep.add(far)
            todo += [(a, far), (far, b)]
    return [arc[i] for i in sorted(keep)]


def joined(arcs):
    """The rings of a country whose parts meet along some of these arcs: those are no border."""
    count = collections.Counter(min(arc, arc[::-1]) for arc in arcs)
    left = [arc for arc in arcs if count[min(arc, arc[::-1])] == 1]
    rings = []
    while left:
        chain = list(left.pop(0))
        while chain[-1] != chain[0]:
            follow = next((arc for arc in left if arc[0] == chain[-1]), None)
            if follow is None:
                break
            left.remove(follow)
            chain += follow[1:]
        rings.append(chain[:-1])
    return rings


def main():
    rings = read(sys.argv[1])
    ends = junctions(rings)
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write("# The countries of the world in the projection of Robinson, as outlines on a plane that is 10000 units wide;\n"
                  "# y grows downwards. Made by make.sh.\n"
                  "# source: Natural Earth, Admin 0 map units at 1:50m, as in Debian's r-cran-rnaturalearthdata 0.1.0\n"
                  "# licence: public domain (CC0)\n"
                  "# rings: the first point, then the steps to the next ones, as x y in turn; rings are parted by semicolons.\n"
                  "code\tcentre\trings\n")
        for code in sorted(rings):
            whole = joined([arc for ring in rings[code] for arc in arcs_of(ring, ends)])
            largest = max(whole, key=lambda ring: abs(area(ring)))
            centre = [round(sum(axis) / len(largest)) for axis in zip(*largest)]
            drawn = []
            for ring in whole:
                points = [point for arc in arcs_of(ring, ends) for point in simplified(arc)[:-1]]
                if len(points) < 3 or abs(area(points)) < (SMALLEST if ring is not largest else 4):
                    continue
                steps = [f"{b[0] - a[0]} {b[1] - a[1]}" for a, b in zip(points, points[1:])]
                drawn.append(" ".join([f"{points[0][0]} {points[0][1]}", *steps]))
            out.write(f"{code}\t{centre[0]} {centre[1]}\t{';'.join(drawn)}\n")


if __name__ == "__main__":
    main()
