"""The arithmetic of the benchmarks: spreads, ratios, budgets, doubts, and how they are shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict

import pytest
from hypothesis import given, strategies as st

from benchmarks.budgets import BUDGETS, Budget
from benchmarks.page import page
from benchmarks.plots import Bar, Scale, bars
from benchmarks.report import document, judged, rows, tables, verdict
from benchmarks.results import Result, Spread
from benchmarks.workloads import WORKLOADS
from benchmarks.workloads.base import Metric

CPU = Metric("cpu_us", "client CPU", "us/request")
HELD = Metric("held", "streams held", "", more=True)


def result(samples: Mapping[str, list[float]], metric: Metric = CPU, **others: float) -> Result:
    taken = {peer: [{metric.key: value, **others} for value in values] for peer, values in samples.items()}
    return Result("chat", "10 in flight", "chat completion", "floor", (metric,), taken)


ROUNDS = {
    "floor": [10.0, 100.0, 10.0],
    "ours": [20.0, 200.0, 10.0],
    "official": [80.0, 900.0, 70.0],
    "official-aiohttp": [90.0, 600.0, 80.0],
}


def test_ratios_are_taken_within_each_round() -> None:
    """A ratio compares samples of one round, with the better transport of the official client in that round."""
    measured = result(ROUNDS)

    assert measured.times_better(CPU) == Spread(4.0, 3.0, 7.0)
    assert measured.times_floor(CPU) == Spread(2.0, 1.0, 2.0)


def test_ratios_of_what_should_be_much() -> None:
    """Where more is better, the better transport has more, and the floor's cost is how many times more it has."""
    measured = result({"floor": [300.0], "ours": [600.0], "official": [75.0], "official-aiohttp": [150.0]}, HELD)

    assert measured.times_better(HELD) == Spread(4.0, 4.0, 4.0)
    assert measured.times_floor(HELD) == Spread(0.5, 0.5, 0.5)


@pytest.mark.parametrize("peers", [{"ours"}, {"floor", "official"}, set[str]()])
def test_no_ratio_without_both_sides(peers: set[str]) -> None:
    """A peer that did not run is compared with nobody."""
    measured = result({peer: ROUNDS[peer] for peer in peers})

    assert measured.times_better(CPU) is None
    assert measured.times_floor(CPU) is None
    assert list(judged([measured])) == []


@given(st.lists(st.floats(min_value=1e-6, max_value=1e9), min_size=1))
def test_spread_holds_the_median_between_the_ends(values: list[float]) -> None:
    """A spread is the median with the lowest and the highest value, in whatever order they came."""
    spread = Spread.of(values)

    assert (spread.low, spread.high) == (min(values), max(values))
    assert spread.low <= spread.median <= spread.high
    assert spread == Spread.of(sorted(values))


@pytest.mark.parametrize(
    ("better", "floor", "told"),
    [
        (9.0, 1.1, "reached"),
        (8.9, 1.0, "missed"),
        (9.1, 1.2, "missed"),
        (None, 1.0, "reached"),
        (None, None, ""),
    ],
)
def test_verdict_is_reached_when_both_goals_are(better: float | None, floor: float | None, told: str) -> None:
    """A budget is reached when each ratio that was measured is within its goal; without a ratio nothing is said."""
    times = None if better is None else Spread(better, better, better)
    cost = None if floor is None else Spread(floor, floor, floor)

    assert verdict(times, cost, Budget(9, 1.1)) == told
    assert verdict(times, cost, Budget()) == ""


def test_each_budget_is_one_of_a_measured_figure() -> None:
    """A budget whose workload, case or figure is not part of the full profile would never be looked at."""
    measured = {
        (workload.name, case.label, metric.key)
        for workload in WORKLOADS.values()
        for case in workload.cases("full")
        for metric in case.metrics
        if metric.ratios
    }

    assert set(BUDGETS) - measured == set()


def test_report_tells_of_budgets() -> None:
    """The table of ratios has the goals beside them, and says which are reached."""
    text = tables([result(ROUNDS)])

    assert "official-aiohttp" in text
    line = next(line for line in text.splitlines() if line.startswith("chat, 10 in flight: client CPU"))
    assert line.split("  ")[0] == "chat, 10 in flight: client CPU"
    assert "4.00 (3.00-7.00)" in line
    assert "2.00 (1.00-2.00)" in line
    assert line.endswith("missed")


def test_report_doubts_what_a_busy_machine_measured() -> None:
    """Where the server or other programs took the machine, the report says so."""
    idle = result(ROUNDS, server_share=0.12, elsewhere_share=0.01)
    busy = result(ROUNDS, server_share=0.97, elsewhere_share=0.01)
    noisy = result(ROUNDS, server_share=0.12, elsewhere_share=0.8)

    assert "!" not in tables([idle])
    assert "?" not in tables([idle])
    assert "! The server was hardly idle" in tables([busy])
    assert "? Other programs were busy" in tables([noisy])


def test_document_is_enough_to_make_the_results_again() -> None:
    """What is written as JSON holds every sample, and reads back as it was."""
    measured = result(ROUNDS, server_share=0.1, elsewhere_share=0.0)

    content = json.loads(json.dumps(document([measured], "quick", {"ours": {"python": "3.11.7"}})))

    assert [Result.parsed(one) for one in content["results"]] == [measured]
    assert content["ratios"] == [
        {
            "workload": "chat",
            "case": "10 in flight",
            "metric": "cpu_us",
            "times_better": asdict(Spread(4.0, 3.0, 7.0)),
            "times_floor": asdict(Spread(2.0, 1.0, 2.0)),
            "budget": "missed",
        }
    ]


def test_page_shows_each_peer_and_escapes_what_it_is_given() -> None:
    """The page has a bar for each peer, the goal beside the ratio, and no markup but its own."""
    content = document([result({**ROUNDS, "a<b": [1.0] * 3})], "quick", {"ours": {"python": "<3"}})

    html = page(content)

    assert html.count('class="bar') == 2 + 5  # two ratios, five peers
    assert "4&times;, goal 9" in html
    assert "a&lt;b" in html
    assert "a<b" not in html
    assert "&lt;3" in html


def test_tables_are_aligned() -> None:
    """Columns but the first are aligned to the right, under their heads."""
    assert rows([["a", "head"], ["long", "1"]]) == "a     head\n----------\nlong     1"


@given(st.floats(min_value=1e-3, max_value=1e6), st.floats(min_value=1e-3, max_value=1e6))
def test_scales_keep_order_and_stay_on_the_plot(one: float, other: float) -> None:
    """More is never further to the left, and what is beyond the end is cut off there."""
    for scale in (Scale(0, 100), Scale(1, 1000, log=True)):
        assert scale.x(scale.start) <= scale.x(min(one, other)) <= scale.x(max(one, other)) <= scale.x(scale.end)


@given(st.floats(min_value=1e-6, max_value=1e9))
def test_linear_scales_have_a_few_ticks(largest: float) -> None:
    """A plot has from two to six ticks, from nothing up to about its largest figure."""
    ticks = Scale.up_to(largest).ticks

    assert 2 <= len(ticks) <= 6
    assert ticks[0] == 0
    assert ticks[-1] <= largest


def test_whiskers_and_goals_are_drawn_where_there_are_any() -> None:
    """A figure without a spread has no whisker, and one without a goal no mark."""
    plain = bars([Bar("one", Spread(5, 5, 5), "5", "ours")], Scale(0, 10), "plot")
    full = bars([Bar("one", Spread(5, 1, 9), "5", "ours", goal=3)], Scale(0, 10), "plot")

    assert "whisker" not in plain
    assert "goal" not in plain
    assert "whisker" in full
    assert "goal" in full
