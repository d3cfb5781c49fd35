# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "subTest reports two failures of one test"
# runs-in = "browser"
# ///
import io
import unittest


class TestEven(unittest.TestCase):
    def test_even(self):
        for number in (1, 2, 3):
            with self.subTest(number=number):
                self.assertEqual(number % 2, 0)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestEven)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
print("tests:", result.testsRun)
for case, _ in result.failures:
    print("failed: number =", case.params["number"])
