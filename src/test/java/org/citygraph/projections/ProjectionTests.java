package org.citygraph.projections;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProjectionTests {

	@Test
	void manyThreadsReadItAtTheSameTime() throws Exception {
		Projection projection = TestNetwork.ringOfCliques(300, 12).projection();
		int[][] neighbours = projection.neighbours();
		Callable<int[][]> read = projection::neighbours;
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<int[][]>> all = threads.invokeAll(Collections.nCopies(400, read));
			for (Future<int[][]> one : all) {
				assertThat(one.get()).isDeepEqualTo(neighbours);
			}
		}
	}

}
