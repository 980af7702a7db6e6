// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/** Benchmarks; they measure the library and prove nothing about its correctness. */
package dev.rightful.example.benchmarks;
