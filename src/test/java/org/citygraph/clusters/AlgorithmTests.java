package org.citygraph.clusters;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AlgorithmTests {

	@Test
	void allAreAskedForByName() {
		assertThat(Arrays.stream(Algorithm.values()).map(Algorithm::parameter).collect(Collectors.joining("|")))
			.isEqualTo(Algorithm.NAMES);
		assertThat(Algorithm.ONE_OF_THESE).endsWith(Algorithm.NAMES.replace("|", ", "));
	}

}
